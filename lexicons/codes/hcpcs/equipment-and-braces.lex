# Durable medical equipment, braces, artificial limbs, oxygen and home supplies, for discharge planners, offices and suppliers.
# A note must say that the thing is given, fitted, ordered or needed now; a word for that stands in the terms, since many things are only worn or owned.
system HCPCS
source HCPCS Level II, CMS public release October 2025, checked against Addendum B 2026
kind supply

# --- Walking and moving ---
E0100  Cane = cane + dispensed/provided/ordered/issued/given/prescribed | single point cane | straight cane
  unless sugar
E0105  Cane with three or four feet = quad cane/tripod cane/four point cane + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
E0110  Forearm crutches, pair = forearm crutches/lofstrand crutches + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
E0114  Underarm crutches, pair, not wood = crutches/axillary crutches/aluminum crutches/crutches provided + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
  unless forearm/wood/lofstrand
E0130  Walker, rigid = rigid walker/pick-up walker + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
E0135  Walker, folding = folding walker/standard walker + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
E0143  Walker, folding with wheels = rolling walker/wheeled walker/front wheeled walker/FWW/rollator/front-wheel walker/two wheeled walker + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
E0149  Walker with wheels, heavy duty = bariatric walker/heavy duty wheeled walker + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
E0156  Seat for a walker = walker seat + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
E0118  Crutch substitute such as a knee walker = knee scooter/knee walker/roll-a-bout + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
K0001  Wheelchair, standard = standard wheelchair | wheelchair + dispensed/provided/ordered/prescribed/needs/manual
  unless power/electric/motorized/lightweight/bound/van
K0003  Wheelchair, light = lightweight wheelchair + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
K0004  Wheelchair, light and strong = high strength lightweight wheelchair + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
K0006  Wheelchair, heavy duty = heavy duty wheelchair/bariatric wheelchair + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
K0007  Wheelchair, extra heavy duty = extra heavy duty wheelchair + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
K0800  Scooter, standard = power operated vehicle/mobility scooter/motorized scooter + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
K0823  Power wheelchair, standard, captain's chair = power wheelchair/electric wheelchair/motorized wheelchair + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
E1038  Transport chair = transport chair/transport wheelchair + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
E1161  Wheelchair that tilts = tilt in space wheelchair + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
E0630  Patient lift, hydraulic = hoyer lift/patient lift/hydraulic lift + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
E0705  Board for sliding from seat to seat = transfer board/sliding board/slide board + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
# --- Bed and bathroom ---
E0163  Commode chair with fixed arms = bedside commode/commode chair/3 in 1 commode/three-in-one commode + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
E0165  Commode chair with arms that come off = drop arm commode + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
E0168  Commode chair, wide or heavy duty = bariatric commode + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
E0240  Shower chair = shower chair/bath chair/tub chair + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
E0247  Transfer bench for the tub = tub transfer bench/transfer bench + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
E0244  Raised toilet seat = raised toilet seat/elevated toilet seat + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
E0243  Toilet rail = toilet safety frame/toilet rail + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
E0260  Hospital bed, partly electric, with mattress = hospital bed/semi-electric hospital bed + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
  unless currently in
E0303  Hospital bed, extra wide and heavy duty = bariatric hospital bed + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
E0184  Dry pressure mattress = pressure reducing mattress + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
E0185  Gel pad for a mattress = gel overlay/gel mattress overlay + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
E0181  Mattress pad with changing air pressure and pump = alternating pressure pad/alternating pressure mattress pad + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
E0277  Air mattress with power = low air loss mattress/powered air mattress + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
E0910  Trapeze bar on a bed = trapeze bar + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
E0218  Cold water pump with pad = cold therapy unit/polar care/cryotherapy cold pump + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
# --- Breathing ---
E1390  Oxygen concentrator = oxygen concentrator/home oxygen concentrator + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged | home oxygen + ordered/arranged/set up/prescribed/qualifies
E1392  Oxygen concentrator, portable = portable oxygen concentrator/POC oxygen + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
E0431  Portable oxygen gas, rental = portable oxygen tank/portable oxygen tanks + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
E0434  Portable liquid oxygen, rental = portable liquid oxygen + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
E0424  Stationary oxygen gas, rental = stationary oxygen system + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
E0570  Nebulizer with compressor = nebulizer machine/home nebulizer/nebulizer compressor + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged | nebulizer dispensed
E0601  CPAP machine = CPAP machine/CPAP device/APAP machine/auto CPAP/autoCPAP/AutoPAP + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
E0470  BiPAP machine without backup rate = BiPAP machine/BiPAP device/bilevel device + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
  unless backup rate
E0471  BiPAP machine with backup rate = BiPAP ST/bilevel with backup rate/AVAPS + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
E0482  Cough helper machine = cough assist/cough assist device/mechanical insufflation exsufflation + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
E0483  Shaking vest for the chest = chest vest therapy/high frequency chest wall oscillation/vest airway clearance + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
E0600  Suction machine for home = home suction machine/portable suction machine + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
E0465  Home ventilator through a tube = home ventilator/trilogy ventilator + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
E0445  Oxygen meter for home = home pulse oximeter + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
E0618  Breathing monitor for a baby = apnea monitor + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
A4627  Spacer for an inhaler = spacer/aerochamber/holding chamber + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged | spacer dispensed
  unless hip/cement/antibiotic/knee/vertebral
A4614  Peak flow meter = peak flow meter + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
A7003  Nebulizer tubing set = nebulizer tubing/nebulizer kit + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
A7030  Full face mask for CPAP = full face CPAP mask/CPAP full face mask + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
A7034  Nose mask for CPAP = nasal CPAP mask/CPAP nasal mask + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
A7033  Nose pillows for CPAP = nasal pillows + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
A7037  CPAP tubing = CPAP tubing + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
A4615  Nose tube for oxygen = nasal cannula dispensed
A7005  Nebulizer cup, reusable = reusable nebulizer cup + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
# --- Sugar and blood pressure at home ---
E0607  Blood sugar meter = home glucose meter + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged | blood glucose monitor prescribed | glucometer + dispensed/provided/ordered/prescribed/given
A4253  Blood sugar test strips, 50 = test strips/glucose test strips/glucometer strips + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
A4259  Lancets, 100 = lancets + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
A4239  Supplies for a sugar sensor, month = CGM sensors/dexcom sensor/dexcom G6/dexcom G7/freestyle libre sensor/libre sensor/libre 2 sensor/libre 3 sensor + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged | CGM supplies
E2103  Sugar sensor reader = dexcom receiver/libre reader/CGM receiver + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
E0784  Insulin pump = insulin pump/omnipod/tandem pump/medtronic pump/t:slim + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
  unless removed
A4670  Automatic blood pressure meter = home blood pressure monitor/automatic blood pressure cuff + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged | home BP cuff dispensed
A4206  Syringe with needle, 1 ml = insulin syringe/insulin syringes + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
# --- Bowel, bladder, wound ---
A4338  Bladder catheter that stays in, coated latex = indwelling catheter supply | foley catheter supply
A4351  Straight catheter for one use = intermittent catheter/straight catheters + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged | straight catheter supplies
A4352  Bent-tip catheter for one use = coude catheter + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
A4353  Straight catheter kit = intermittent catheter kit/closed system catheter + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
A4357  Urine bag for the bedside = bedside drainage bag + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
A5112  Urine leg bag = leg bag + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
A4349  Condom catheter = condom catheter/external male catheter + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
A4520  Incontinence pad or brief = adult diapers/incontinence briefs + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged | incontinence supplies
A5061  Stoma pouch that drains, with barrier = drainable ostomy pouch/colostomy bags/ileostomy bags/ostomy bags + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged | ostomy supplies
A4407  Stoma skin barrier = ostomy skin barrier/ostomy wafer + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
E2402  Wound vacuum pump = home wound vac/wound vac pump/NPWT pump + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
A6550  Wound vacuum dressing set = wound vac dressing supplies
A6209  Foam dressing, small = foam dressing/mepilex/allevyn + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
A6196  Seaweed dressing, small = calcium alginate dressing/alginate dressing + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
A6234  Gel-forming dressing, small = hydrocolloid dressing/duoderm + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
A6402  Sterile gauze, small = sterile gauze + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
A6222  Gauze with medicine or oil, small = xeroform/petrolatum gauze/adaptic + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
A6257  Clear film dressing, small = tegaderm/transparent film dressing + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
A6530  Stocking with light pressure, below the knee = compression stockings 20-30/knee high compression stockings/20-30 mmHg compression stockings + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
A6531  Stocking with firm pressure, below the knee, for a sore = compression stockings 30-40/30-40 mmHg compression stockings + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
E0651  Pump for swollen limbs with chambers = lymphedema pump/pneumatic compression pump/sequential compression pump home + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
E0730  Nerve stimulator for pain, four leads = TENS unit/TENS machine/TENS device + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
E0747  Bone growth stimulator, outside the spine = bone stimulator/bone growth stimulator + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
  unless spinal/spine
E0748  Bone growth stimulator of the spine = spinal bone stimulator + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged | bone stimulator/bone growth stimulator + spine/spinal/fusion
E0860  Neck traction on a door = over the door traction/home cervical traction + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
E0603  Breast pump, electric = electric breast pump/breast pump + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
E0602  Breast pump by hand = manual breast pump + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
E0202  Light treatment for a jaundiced baby at home = home phototherapy blanket/bili blanket/biliblanket + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
B4034  Tube feeding supplies by syringe, day = bolus tube feed supplies | tube feeding syringe supplies
B4035  Tube feeding supplies by pump, day = tube feeding pump supplies | enteral pump supplies
B4150  Tube feeding formula, whole protein, 100 calories = jevity/osmolite/enteral formula/tube feed formula + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
B4152  Tube feeding formula, rich in calories, 100 calories = twocal/isosource 1.5/jevity 1.5 + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
B9002  Tube feeding pump = enteral feeding pump/kangaroo pump + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
# --- Splints and braces ---
A4565  Arm sling = arm sling | sling + applied/placed/provided/dispensed/given/arm/shoulder | sling and swathe
  unless midurethral/suburethral/bladder/urethral/TVT/incontinence
L3650  Shoulder brace, figure of eight = figure of eight brace/figure-of-8 brace/clavicle strap + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
L3670  Shoulder immobilizer = shoulder immobilizer + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
L3908  Wrist brace, cock-up = wrist brace/cock-up wrist splint/cock up splint/carpal tunnel splint/wrist splint/velcro wrist splint/wrist cock-up + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
L3809  Wrist and thumb brace = thumb spica brace/thumb spica orthosis/removable thumb spica/velcro thumb spica + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
L3762  Elbow brace, rigid = elbow immobilizer/rigid elbow brace + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
L3710  Elbow brace with hinges = hinged elbow brace + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
L3925  Finger brace with spring = PIP extension splint + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
L3927  Finger brace without joint = mallet finger splint/mallet splint + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
L1830  Knee immobilizer = knee immobilizer/knee immobiliser + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
L1812  Knee brace, elastic with joints = elastic hinged knee brace + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
L1833  Knee brace with settable joints = hinged knee brace/range of motion knee brace/post-op knee brace/T-scope brace + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
L1851  Knee brace to take load off one side = unloader brace/knee unloader + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
L1902  Ankle wrap brace = lace-up ankle brace/lace up ankle brace/ankle gauntlet + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
L1906  Ankle brace with several straps = ankle brace/ASO brace/ankle support brace + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
L4350  Ankle stirrup = ankle stirrup/air stirrup/aircast ankle/ankle air cast/stirrup brace + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
L4361  Walking boot with air = cam boot/CAM walker/pneumatic walking boot/air cast boot/aircast boot/air walker boot + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
L4387  Walking boot without air = walking boot/fracture boot/controlled ankle motion boot + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
  unless pneumatic/air
L3260  Stiff sandal after surgery = post-op shoe/postoperative shoe/surgical shoe/hard sole shoe/hard-soled shoe/postop shoe + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
L1930  Foot-drop brace of plastic = AFO/ankle foot orthosis/foot drop brace + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
  unless custom
L1960  Foot-drop brace made to measure, solid = custom AFO/custom molded AFO/solid ankle AFO + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
L4397  Night splint for the foot = night splint/plantar fasciitis night splint + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
L4398  Foot support against drop foot in bed = PRAFO/multipodus boot/foot drop splint + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
L3020  Shoe insert made to measure with arch and metatarsal support = custom foot orthotics/custom orthotics/custom molded orthotics/orthotic inserts custom + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
A5500  Diabetic shoe = diabetic shoes/depth shoes/therapeutic diabetic shoes + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
A5512  Diabetic shoe insert, heat molded = diabetic shoe inserts/diabetic inserts + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
L0120  Neck collar, soft = soft cervical collar/soft collar + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
L0172  Neck collar, stiff = hard cervical collar/aspen collar/miami J collar/philadelphia collar/rigid cervical collar + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
L0625  Low back brace, flexible = lumbar corset/lumbar support brace/back brace/lumbar brace + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
L0650  Low back brace, rigid panels = LSO brace/lumbosacral orthosis/LSO + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
L0456  Back brace of trunk, fitted = TLSO/TLSO brace/thoracolumbosacral orthosis + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
L1686  Hip brace after surgery = hip abduction brace + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
L1652  Hip brace of a baby = pavlik harness + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
L8000  Bra after breast removal = mastectomy bra + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
L8030  Breast form after breast removal = breast prosthesis/mastectomy prosthesis/silicone breast prosthesis + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
L5301  Artificial leg below the knee = below knee prosthesis/BKA prosthesis/transtibial prosthesis + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
L5321  Artificial leg above the knee = above knee prosthesis/AKA prosthesis/transfemoral prosthesis + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
L5000  Shoe filler for a partly amputated foot = toe filler/partial foot prosthesis + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
L8420  Sock for an artificial leg = prosthetic sock/stump sock + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
L8501  Speaking valve for a windpipe tube = passy muir valve/passy-muir valve/speaking valve/PMV + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
A4623  Inner tube of a windpipe tube = inner cannula + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
A7520  Windpipe tube without cuff = cuffless tracheostomy tube + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
A7521  Windpipe tube with cuff = cuffed tracheostomy tube + dispensed/provided/ordered/issued/given/prescribed/fitted/applied/placed/delivered/supplied/arranged
V5261  Hearing aids, digital, both ears, behind the ear = bilateral hearing aids fitted | hearing aids dispensed | binaural hearing aids | behind the ear hearing aids
V2520  Contact lens, soft = soft contact lens dispensed
V2020  Glasses frame = eyeglass frames dispensed
A0428  Ambulance, basic, not an emergency = BLS transport | basic life support transport
A0429  Ambulance, basic, emergency = BLS emergency transport
A0427  Ambulance, advanced, emergency = ALS emergency transport | advanced life support transport
A0431  Ambulance by helicopter = helicopter transport | air ambulance | medevac | life flight
