# External causes of injury: falls, transport, sports, animals, sharp and hot things, guns, assault, self-harm, place,
# activity, misadventure and abnormal reaction to procedures. For emergency departments, urgent care, trauma wards, workers'
# compensation. These codes stand beside an injury, never alone (guideline I.C.20), so they fire only where one is coded.
system ICD-10-CM
source ICD-10-CM tabular list and External Cause index FY2027, V00-Y99; guideline I.C.20
kind external-cause

# Falls. "Fall" alone is a season and a verb; the terms say that a person fell.
family Fall, unspecified
  term mechanical fall | unwitnessed fall | status post fall | s p fall | after a fall | after fall | accidental fall | sustained a fall | suffered a fall | had a fall | due to fall | witnessed fall | following a fall | fall with injury | fell down | she fell | he fell | patient fell | fell and hit | fell and struck | fall with head strike | fell at home | fall at home | fall onto | fell onto | fell on | fall injury | secondary to fall | from a fall | recent fall | precipitation fall | casual fall | fell backward | fell backwards | fell forward | accidental falls | fell at work | fell outside | fell asleep and fell | fell in hallway | fell while walking
  unless fell asleep/fell out of favor/fell below/fell short
  code W19{encounter}  Fall, unspecified, {encounter}
  code W18.30{encounter}  Fall on same level, unspecified, {encounter}  when ground level/same level/standing height/standing
  code W01.0{encounter}  Fall on same level from slipping or tripping, nothing struck, {encounter}  when slipped/tripped/stumbled
  code W01.10{encounter}  Fall on same level from slipping or tripping, striking an object, {encounter}  when slipped/tripped/stumbled + hit/struck/striking/hitting
  code W00.0{encounter}  Fall on same level on ice or snow, {encounter}  when ice/snow/icy
family Ground-level fall
  term ground level fall | fall from standing | fall from standing height | same level fall | fell from standing | GLF | fall from own height | fell from standing height | fall from same level | fall on same level
  code W18.30{encounter}  Fall on same level, unspecified, {encounter}
  code W01.0{encounter}  Fall on same level from slipping or tripping, nothing struck, {encounter}  when slipped/tripped/stumbled
family Slip, trip and fall
  term trip and fall | slip and fall | tripped and fell | slipped and fell | tripped over | slipped on | lost balance and fell | tripped on | lost her balance and fell | lost his balance and fell | slipped in | stumbled and fell | slipping and falling | tripping over
  unless slipped disc/slipped capital
  code W01.0{encounter}  Fall on same level from slipping or tripping, nothing struck, {encounter}
  code W01.10{encounter}  Fall on same level from slipping or tripping, striking an object, {encounter}  when hit/struck/striking/hitting
  code W01.190{encounter}  Fall on same level from slipping or tripping, striking furniture, {encounter}  when hit/struck/striking/hitting + table/furniture/dresser/nightstand/counter/coffee table
  code W00.0{encounter}  Fall on same level on ice or snow, {encounter}  when ice/snow/icy
W00.0{encounter}  Fall on same level on ice or snow, {encounter} = slipped on ice | fell on ice | fall on ice | slip on ice | slipped on snow | fell on icy | slipped on icy
W18.40{encounter}  Slipping or tripping without falling, {encounter} = tripped without falling | slipped without falling | stepped wrong | missed a step | stumbled without falling
W18.42{encounter}  Slipping without falling, stepping into a hole, {encounter} = stepped in a hole | stepped into a hole
W18.43{encounter}  Slipping without falling, stepping from one level to another, {encounter} = slipped/tripped/stumbled + curb | missed step | slipped off curb
W06{encounter}  Fall from bed, {encounter} = fall from bed | fell out of bed | fall out of bed | fell from bed | rolled out of bed | fell off bed | fell off the bed | fell off her bed | fell out of her bed | fell out of his bed | fall off bed | falling out of bed
W07{encounter}  Fall from chair, {encounter} = fall from chair | fell out of chair | fell off chair | fell from chair | fell off stool | fall off chair | fall out of chair | slid out of chair
W05.0{encounter}  Fall from a wheelchair that was not moving, {encounter} = fall from wheelchair | fell out of wheelchair | fell from wheelchair | slid out of wheelchair | fall out of wheelchair | fell out of her wheelchair | fell out of his wheelchair
W08{encounter}  Fall from other furniture, {encounter} = fell off couch | fell off table | fall from table | fell off sofa | fall from couch | fell from couch | fell off counter | fell off changing table | fell from changing table
W10.9{encounter}  Fall on stairs, unspecified, {encounter} = fall down stairs | fell down stairs | fell on stairs | fall on stairs | fell down steps | fall downstairs | fell down the steps | fell down flight of stairs | fell downstairs | fall down steps | fall down flight of stairs | fell down staircase | tripped on stairs | slipped on stairs | fell on steps | missed step on stairs
W10.0{encounter}  Fall on escalator, {encounter} = fell on escalator | fall on escalator | fall from escalator
W10.1{encounter}  Fall on curb, {encounter} = fell off curb | tripped on curb | tripped over curb | fall from curb
W11{encounter}  Fall from ladder, {encounter} = fall from ladder | fell off ladder | fell from ladder | fall off ladder | fell off a ladder | fell from a ladder
W12{encounter}  Fall from scaffolding, {encounter} = fall from scaffold | fell from scaffolding | fell off scaffold | fall from scaffolding
W13.0{encounter}  Fall from balcony, {encounter} = fall from balcony | fell from balcony | fell off balcony
W13.2{encounter}  Fall from roof, {encounter} = fall from roof | fell off roof | fell from roof | fell through roof | fall off roof
W13.4{encounter}  Fall from window, {encounter} = fall from window | fell out of window | fell from window | fall out of window
W13.9{encounter}  Fall from building, unspecified, {encounter} = fall from building | fell from building
W14{encounter}  Fall from tree, {encounter} = fall from tree | fell out of tree | fell from tree | fell out of a tree
W15{encounter}  Fall from cliff, {encounter} = fall from cliff | fell off cliff
W17.89{encounter}  Other fall from one level to another, {encounter} = fall from height | fell from height | fell off truck | fell off deck | fell off porch | fell off loading dock | fell from truck | fall from truck | fell off a wall | fall off porch | fell 10 feet | fell 20 feet | fell from a height | fall from a height | falling from height
W17.2{encounter}  Fall into hole, {encounter} = fell into hole | fell into a hole
W18.11{encounter}  Fall from toilet, nothing struck, {encounter} = fall from toilet | fell off toilet | fall off toilet | fell from toilet | fell off commode | fell off the commode
W18.2{encounter}  Fall in shower or empty bathtub, {encounter} = fell in shower | fall in shower | fell in bathtub | slipped in shower | slipped in bathtub | slipped in tub | fell in tub | fall in bathtub | fell getting out of shower | fell in the tub
W18.09{encounter}  Fall after striking an object, {encounter}  absorbs W19 W01.0 = fell after striking object | walked into object and fell | tripped over/tripped on/tripping over/stumbled over + rug/carpet/throw rug/doormat/bath mat/cord/toy/box/shoe
W03{encounter}  Fall on same level from collision with another person, {encounter} = collided with another person and fell | knocked down by another person
W04{encounter}  Fall while being carried, {encounter} = dropped while being carried | fall while being carried | dropped by caregiver | dropped by parent
W09.2{encounter}  Fall from jungle gym, {encounter} = fell off monkey bars | fell from monkey bars | fall from monkey bars | fell off jungle gym
W09.1{encounter}  Fall from playground swing, {encounter} = fell off swing | fall from swing | fell from swing
W09.0{encounter}  Fall from playground slide, {encounter} = fell off slide | fall from slide
W09.8{encounter}  Fall from other playground equipment, {encounter} = fell at playground | fall from playground equipment | fell off playground equipment
W16.92{encounter}  Diving into water, place not given, with injury, {encounter} = diving accident | dove into shallow water | diving injury | dove into shallow pool

# Transport.
family Motor vehicle accident
  term motor vehicle accident | MVA | MVC | restrained driver | unrestrained driver | restrained passenger | unrestrained passenger | motor vehicle collision | car accident | motor vehicle crash | car crash | auto accident | automobile accident | traffic accident | road traffic accident | vehicle collision | car wreck | rear ended | road accident | rollover | T-boned | vehicular accident | motor vehicle trauma | automobile collision | car collision
  unless pedestrian/bicycle/bicyclist/motorcycle/motorcyclist
  code V89.2{encounter}  Injured in a motor vehicle accident in traffic, vehicle not given, {encounter}  needs role
  code V49.40{encounter}  Driver injured in collision with a motor vehicle not given, in traffic, {encounter}  when driver/restrained driver/driving/unrestrained driver
  code V49.50{encounter}  Passenger injured in collision with a motor vehicle not given, in traffic, {encounter}  when passenger/restrained passenger/back seat/front seat passenger/backseat
  code V43.52{encounter}  Car driver injured in collision with another car in traffic, {encounter}  when driver/restrained driver/driving + another car/other car/rear ended/T-boned/another vehicle/other vehicle/~another car/~other car/~another vehicle/~other vehicle
  code V43.62{encounter}  Car passenger injured in collision with another car in traffic, {encounter}  when passenger/restrained passenger + another car/other car/rear ended/T-boned/another vehicle/other vehicle/~another car/~other car/~another vehicle/~other vehicle
  code V47.5{encounter}  Car driver injured in collision with a fixed object in traffic, {encounter}  when driver/restrained driver/driving + tree/pole/guardrail/wall/telephone pole/barrier
  code V47.6{encounter}  Car passenger injured in collision with a fixed object in traffic, {encounter}  when passenger + tree/pole/guardrail/wall/telephone pole/barrier
  code V48.5{encounter}  Car driver injured in a noncollision accident in traffic, {encounter}  when driver/driving + rollover/rolled over/ran off road
  code V48.6{encounter}  Car passenger injured in a noncollision accident in traffic, {encounter}  when passenger + rollover/rolled over/ran off road
  code V49.9{encounter}  Car occupant injured in a traffic accident, unspecified, {encounter}  when occupant
V49.88{encounter}  Car occupant injured in other specified transport accident, {encounter} = injured in stopped vehicle | hit head in car
family Pedestrian struck by vehicle
  term pedestrian struck | pedestrian hit by car | struck by car | hit by car | pedestrian vs auto | pedestrian versus auto | pedestrian struck by vehicle | hit by vehicle | auto versus pedestrian | auto vs pedestrian | run over by car | ped struck | hit by a car | struck by a car | struck by vehicle | hit by truck | run over by vehicle | pedestrian accident | hit by motor vehicle
  unless bicycle/bicyclist/motorcycle
  code V03.10{encounter}  Pedestrian on foot injured in collision with car, pick-up or van in traffic, {encounter}
  code V04.10{encounter}  Pedestrian on foot injured in collision with heavy vehicle or bus in traffic, {encounter}  when bus/semi/semi truck/dump truck/tractor trailer
  code V01.10{encounter}  Pedestrian on foot injured in collision with a bicycle in traffic, {encounter}  when bicycle/bike
family Bicycle accident
  term bicycle accident | bike accident | fell off bike | fell off bicycle | bicycle crash | bicyclist struck by car | fall from bicycle | bike crash | fall off bike | cyclist struck | fell off his bike | fell off her bike | fall from bike | bicycle fall | bicyclist | cycling accident | bicyclist hit by car
  code V18.0{encounter}  Cyclist injured in a noncollision accident, not in traffic, {encounter}
  code V18.4{encounter}  Cyclist injured in a noncollision accident in traffic, {encounter}  when street/road/traffic/highway
  code V13.4{encounter}  Cyclist injured in collision with car, pick-up or van in traffic, {encounter}  when car/auto/vehicle/truck/struck by car/hit by car
  code V17.0{encounter}  Cyclist injured in collision with a fixed object, not in traffic, {encounter}  when tree/pole/wall/fence
family Motorcycle accident
  term motorcycle accident | motorcycle crash | motorcycle collision | MCC | motorcycle versus car | motorbike accident | fell off motorcycle | moped accident | motorcyclist | motorcycle trauma
  code V29.99{encounter}  Motorcycle rider injured in a traffic accident, unspecified, {encounter}
  code V23.49{encounter}  Motorcycle driver injured in collision with car, pick-up or van in traffic, {encounter}  when car/truck/van/SUV/auto + driver/rider/driving
  code V27.49{encounter}  Motorcycle driver injured in collision with a fixed object in traffic, {encounter}  when tree/pole/guardrail/wall
  code V28.49{encounter}  Motorcycle driver injured in a noncollision accident in traffic, {encounter}  when laid down/slid/lost control
family Electric bicycle accident
  term e-bike accident | electric bicycle accident | fell off e-bike | ebike crash | electric bike accident
  code V29.91{encounter}  Electric bicycle rider injured in a traffic accident, unspecified, {encounter}
family All-terrain vehicle accident
  term ATV accident | four wheeler accident | ATV rollover | ATV crash | dirt bike accident | dirt bike crash | quad bike accident | four-wheeler crash
  code V86.95{encounter}  Occupant of an all-terrain vehicle injured, not in traffic, {encounter}
  code V86.55{encounter}  Driver of an all-terrain vehicle injured, not in traffic, {encounter}  when driver/driving/riding
  code V86.65{encounter}  Passenger of an all-terrain vehicle injured, not in traffic, {encounter}  when passenger
  code V86.56{encounter}  Driver of a dirt bike injured, not in traffic, {encounter}  when dirt bike/motocross
V86.52{encounter}  Driver of snowmobile injured, not in traffic, {encounter} = snowmobile accident | snowmobile crash
V80.010{encounter}  Rider injured by fall from horse, {encounter} = fell off horse | thrown from horse | fall from horse | bucked off horse | horseback riding accident | thrown off horse
V00.131{encounter}  Fall from skateboard, {encounter} = fell off skateboard | skateboard accident | fall from skateboard | skateboarding accident
V00.141{encounter}  Fall from scooter, not motorized, {encounter} = fell off scooter | scooter accident | fall from scooter
  unless electric/motorized
V00.841{encounter}  Fall from standing electric scooter, {encounter} = electric scooter accident | fell off electric scooter | e-scooter accident | fall from electric scooter | e-scooter crash | electric scooter crash
V00.111{encounter}  Fall from in-line skates, {encounter} = rollerblading accident | fell rollerblading | fall while rollerblading
V00.121{encounter}  Fall from roller skates, {encounter} = fell roller skating | fell while roller skating | roller skating accident
V00.211{encounter}  Fall from ice skates, {encounter} = fell ice skating | fell while ice skating | ice skating accident | fall while ice skating
V00.221{encounter}  Fall from sled, {encounter} = sledding accident | fell off sled
V00.311{encounter}  Fall from snowboard, {encounter} = snowboarding accident | fell snowboarding | fall while snowboarding | fell while snowboarding
V00.321{encounter}  Fall from snow skis, {encounter} = skiing accident | ski accident | fell while skiing | fall while skiing | fell skiing
V00.811{encounter}  Fall from moving powered wheelchair, {encounter} = fell from electric wheelchair | fell from powered wheelchair
V89.9{encounter}  Injured in a vehicle accident, unspecified, {encounter} = vehicle accident unspecified
V95.9{encounter}  Occupant injured in an aircraft accident, unspecified, {encounter} = plane crash | aircraft accident | airplane crash
V05.10{encounter}  Pedestrian on foot injured in collision with a train in traffic, {encounter} = struck by train | hit by train

# Struck, caught, cut.
W22.8{encounter}  Striking against or struck by another object, {encounter} = struck by object | hit by object | hit head on | struck head on | bumped head on | hit her head on | hit his head on | struck by an object | hit in head with | struck against object
  unless car/vehicle/truck/MVC
W22.01{encounter}  Walked into wall, {encounter} = walked into wall | punched a wall | punched wall | ran into wall
W22.03{encounter}  Walked into furniture, {encounter} = walked into furniture | stubbed toe on | hit knee on table
W22.09{encounter}  Striking against another stationary object, {encounter} = ran into door | walked into door | walked into a door | walked into pole
W22.10{encounter}  Struck by automobile airbag, {encounter} = airbag injury | struck by airbag
W20.8{encounter}  Struck by a thrown or falling object, {encounter} = struck by falling object | hit by falling object | object fell on | dropped on foot | dropped on his foot | dropped on her foot | fell on his foot | hit by falling tree | struck by falling tree | box fell on | tree fell on
W21.00{encounter}  Struck by a ball, type not given, {encounter} = hit by ball | struck by ball | hit in face with ball | hit by a ball
W21.03{encounter}  Struck by baseball, {encounter} = hit by baseball | struck by baseball | hit by pitch | hit with baseball
W21.07{encounter}  Struck by softball, {encounter} = hit by softball | struck by softball
W21.02{encounter}  Struck by soccer ball, {encounter} = hit by soccer ball | struck by soccer ball
W21.05{encounter}  Struck by basketball, {encounter} = hit by basketball | struck by basketball
W21.01{encounter}  Struck by football, {encounter} = hit by football | struck by football
W21.04{encounter}  Struck by golf ball, {encounter} = hit by golf ball | struck by golf ball
W21.11{encounter}  Struck by baseball bat, {encounter} = hit with baseball bat | struck by baseball bat
  unless assault/assaulted
W23.0{encounter}  Caught or crushed between moving objects, {encounter} = slammed in door | caught in car door | finger in door | slammed finger in | shut finger in | slammed in car door | shut in car door | smashed finger | finger caught in door | crushed between | slammed his finger | slammed her finger | caught in machine
W24.1{encounter}  Contact with transmission devices, {encounter} = caught in belt | caught in chain
W25{encounter}  Contact with sharp glass, {encounter} = cut by glass | cut on glass | broken glass | cut on broken glass | stepped on glass | lacerated by glass | cut with glass
W26.0{encounter}  Contact with knife, {encounter} = cut with knife | cut by knife | cut self with knife | knife cut | cut himself with a knife | cut herself with a knife | kitchen knife | cutting vegetables | cutting bagel | cutting avocado | box cutter | pocket knife | cut finger with knife
  unless assault/stabbed/suicide
W26.8{encounter}  Contact with another sharp object, {encounter} = cut on metal | cut on tin can | razor cut | cut with razor | sharp metal | cut on sharp metal | cut on can | can lid | lid of can
  unless suicide/intentional/self harm
W26.2{encounter}  Contact with edge of stiff paper, {encounter} = paper cut
W27.0{encounter}  Contact with workbench tool, {encounter} = hit with hammer | hammer injury | chisel injury | hit thumb with hammer | hit finger with hammer | screwdriver injury
W27.2{encounter}  Contact with scissors, {encounter} = cut with scissors | scissors injury
W27.4{encounter}  Contact with kitchen utensil, {encounter} = cut with peeler | mandoline slicer | mandolin slicer
W28{encounter}  Contact with powered lawn mower, {encounter} = lawn mower injury | lawnmower injury | lawn mower accident | lawnmower accident
W29.0{encounter}  Contact with powered kitchen appliance, {encounter} = blender injury | meat slicer | immersion blender | food processor injury
W29.3{encounter}  Contact with powered garden tool, {encounter} = hedge trimmer | chainsaw injury | chain saw injury | weed eater injury | chainsaw accident | wood chipper
W29.4{encounter}  Contact with nail gun, {encounter} = nail gun injury | nail gun | shot nail through
W29.8{encounter}  Contact with other powered hand tool, {encounter} = power tool injury | drill injury | grinder injury | angle grinder | power tool accident
W31.2{encounter}  Contact with powered woodworking machine, {encounter} = table saw injury | table saw | circular saw | band saw injury | saw injury | miter saw | table saw accident
W31.9{encounter}  Contact with machinery, unspecified, {encounter} = machine injury | machinery accident | machinery injury | caught in machinery
W30.9{encounter}  Contact with agricultural machinery, unspecified, {encounter} = farm machinery accident | farm equipment injury | tractor accident
W45.0{encounter}  Nail entering through skin, {encounter} = stepped on nail | stepped on a nail | nail puncture | nail through foot | nail through shoe
W45.3{encounter}  Fishing hook entering through skin, {encounter} = fish hook injury | fishhook injury | fishing hook injury | fish hook in finger | fishhook in finger
W45.8{encounter}  Other object entering through skin, {encounter} = splinter injury | stepped on splinter | wood splinter injury
W46.0{encounter}  Contact with hypodermic needle, {encounter} = needlestick | needle stick | needlestick injury | needle stick injury
W46.1{encounter}  Contact with contaminated hypodermic needle, {encounter} = contaminated needlestick | needlestick with contaminated needle | dirty needle stick
W49.04{encounter}  Ring or jewelry causing constriction, {encounter} = ring stuck on finger | ring avulsion | stuck ring
W49.01{encounter}  Hair causing constriction, {encounter} = hair tourniquet | hair tourniquet syndrome
W44.A1{encounter}  Button battery in a natural opening, {encounter} = button battery | swallowed button battery | button battery ingestion
W44.E2{encounter}  Nonmagnetic metal coin in a natural opening, {encounter} = swallowed coin | coin ingestion | swallowed penny | swallowed quarter | ingested coin
W44.F3{encounter}  Food in a natural opening, {encounter} = choking on food | choked on food | food bolus impaction | food bolus | food impaction | meat impaction
W44.F4{encounter}  Insect in a natural opening, {encounter} = bug in ear | insect in ear
W44.9{encounter}  Foreign body in a natural opening, unspecified, {encounter} = foreign body inserted | object inserted into

# People and animals.
W50.0{encounter}  Accidental hit by another person, {encounter} = accidentally hit by another person | elbowed in face | accidentally elbowed | kneed in thigh | hit by elbow | elbowed
W50.1{encounter}  Accidental kick by another person, {encounter} = accidentally kicked by
W50.3{encounter}  Accidental bite by another person, {encounter} = human bite | bitten by child | bitten by another child
  unless assault/assaulted/fight
W51{encounter}  Accidental bump by another person, {encounter} = collided with another player | collision with another player | ran into another player | collided with teammate
W54.0{encounter}  Bitten by dog, {encounter} = dog bite | bitten by dog | bit by dog | dog bit | bitten by a dog | dog bites | bit by a dog | bite by dog | pit bull bite
W54.8{encounter}  Other contact with dog, {encounter} = scratched by dog | dog scratch | knocked over by dog | pulled by dog | tripped over dog | walking dog pulled
W54.1{encounter}  Struck by dog, {encounter} = struck by dog | dog ran into
W55.01{encounter}  Bitten by cat, {encounter} = cat bite | bitten by cat | cat bites | bit by cat
W55.03{encounter}  Scratched by cat, {encounter} = cat scratch | scratched by cat | cat scratches
  unless cat scratch disease/fever
W55.11{encounter}  Bitten by horse, {encounter} = horse bite | bitten by horse
W55.12{encounter}  Struck by horse, {encounter} = kicked by horse | horse kick | kicked by a horse | stepped on by horse
W55.22{encounter}  Struck by cow, {encounter} = kicked by cow | cow kick | gored by bull | bull injury | struck by cow | bull goring | gored by a bull
W53.11{encounter}  Bitten by rat, {encounter} = rat bite | bitten by rat
W53.01{encounter}  Bitten by mouse, {encounter} = mouse bite | bitten by mouse
W53.21{encounter}  Bitten by squirrel, {encounter} = squirrel bite | bitten by squirrel
W55.51{encounter}  Bitten by raccoon, {encounter} = raccoon bite | bitten by raccoon
W55.81{encounter}  Bitten by other mammal, {encounter} = bat bite | monkey bite | bitten by bat | animal bite | fox bite | rabbit bite
W57{encounter}  Bitten by nonvenomous insect, {encounter} = insect bite | bug bite | mosquito bite | tick bite | flea bite | bedbug bite | bug bites | insect bites | bitten by tick | bitten by insect | tick bites | mosquito bites
W59.11{encounter}  Bitten by nonvenomous snake, {encounter} = nonvenomous snake bite | garter snake bite
W60{encounter}  Contact with thorns, spines and sharp leaves, {encounter} = thorn injury | rose thorn | cactus spine | thorn puncture | cactus needles

# Fire, heat, cold, water, electricity, overexertion.
X00.0{encounter}  Flames in uncontrolled fire in building, {encounter} = house fire | apartment fire | building fire | residential fire
X03.0{encounter}  Flames in controlled fire outside, {encounter} = campfire burn | bonfire burn | fell into campfire | burned by campfire | bonfire accident
X04{encounter}  Ignition of highly flammable material, {encounter} = gasoline fire | gasoline explosion burn | gasoline on fire | lighter fluid burn
X08.8{encounter}  Other smoke, fire and flames, {encounter} = burned by flame | flame injury
X10.0{encounter}  Contact with hot drink, {encounter} = hot coffee | hot tea spilled | spilled coffee | hot coffee spill | spilled hot coffee | spilled tea
X10.1{encounter}  Contact with hot food, {encounter} = hot soup | hot noodles | spilled hot soup | ramen noodles spilled | hot food burn
X10.2{encounter}  Contact with hot fat or cooking oil, {encounter} = hot grease | hot oil | grease splash | cooking oil burn | grease burn | hot cooking oil | grease fire
X11.8{encounter}  Contact with hot tap water, {encounter} = hot bath water | hot tap water | scalded in bath
X12{encounter}  Contact with another hot fluid, {encounter} = boiling water | hot water spill | scalding water | hot water burn | hot water spilled
X13.1{encounter}  Contact with steam, {encounter} = steam burn | burned by steam | radiator steam
X15.0{encounter}  Contact with hot stove, {encounter} = hot stove | touched stove | burned on stove | oven burn | burned by oven
X15.3{encounter}  Contact with hot pan, {encounter} = hot pan | hot skillet | touched hot pan
X15.8{encounter}  Contact with other hot household appliance, {encounter} = curling iron burn | clothes iron burn | hot iron | curling iron | flat iron burn
X16{encounter}  Contact with hot heater or pipe, {encounter} = space heater burn | radiator burn
X17{encounter}  Contact with hot engine or tool, {encounter} = muffler burn | exhaust pipe burn | burned on motorcycle exhaust | motorcycle exhaust burn
W39{encounter}  Discharge of firework, {encounter} = firework injury | fireworks | firecracker | fireworks injury | sparkler burn | firework exploded
W40.9{encounter}  Explosion, unspecified, {encounter} = explosion injury | blast injury | explosion accident
W36.9{encounter}  Explosion of gas cylinder, unspecified, {encounter} = propane explosion | gas cylinder explosion | propane tank explosion
W86.0{encounter}  Exposure to domestic wiring, {encounter} = electric outlet shock | stuck fork in outlet | household electric shock
W86.8{encounter}  Exposure to other electric current, {encounter} = electric current exposure | electrocution accident
W85{encounter}  Exposure to power lines, {encounter} = power line contact | contact with power line
X30{encounter}  Exposure to natural heat, {encounter} = heat exposure | exposed to excessive heat | working in the heat | left in hot car
X31{encounter}  Exposure to natural cold, {encounter} = cold exposure | found outside in cold | exposed to cold weather | exposure to cold
X32{encounter}  Exposure to sunlight, {encounter} = sun exposure injury
X37.0{encounter}  Hurricane, {encounter} = injured in hurricane
X37.1{encounter}  Tornado, {encounter} = injured in tornado
W69{encounter}  Drowning in natural water, {encounter} = drowning in lake | drowning in river | drowning in ocean
W67{encounter}  Drowning in swimming pool, {encounter} = drowning in pool | found in pool | found in swimming pool | drowning in swimming pool
W65{encounter}  Drowning in bathtub, {encounter} = drowning in bathtub | found submerged in bathtub
W89.1{encounter}  Exposure to tanning bed, {encounter} = tanning bed burn | tanning bed exposure
W89.0{encounter}  Exposure to welding light, {encounter} = welder's flash | arc eye | welding flash burn | welding without mask | welding injury
X50.0{encounter}  Overexertion from strenuous movement or load, {encounter} = lifting injury | heavy lifting | lifting heavy | lifting a heavy | while lifting | lifting boxes | lifting furniture | picking up heavy | while moving furniture | lifting patient | bent over to pick up | twisting injury | twisted ankle while | twisted knee while
X50.3{encounter}  Overexertion from repetitive movements, {encounter} = repetitive motion | repetitive use | repetitive movement | repetitive motion injury
X50.1{encounter}  Overexertion from static or awkward posture, {encounter} = prolonged sitting injury | awkward position
X50.9{encounter}  Other overexertion or strenuous movement, {encounter} = overexertion
X58{encounter}  Exposure to other specified factors, {encounter} = accidental injury | suffered an accident | unspecified accident
  unless cerebrovascular/vascular accident/motor vehicle/car/traffic/bicycle/motorcycle/ATV/auto/emergency

# Guns, assault, self-harm, undetermined, police.
family Gunshot, accidental or unspecified
  term gunshot wound | GSW | gunshot injury | firearm injury | accidental gunshot | shot himself accidentally | bullet wound | shot in leg | shot in arm | accidental discharge of firearm | gunshot | firearm wound
  code W34.00{encounter}  Accidental discharge of a firearm, not given which, {encounter}
  code W32.0{encounter}  Accidental handgun discharge, {encounter}  when handgun/pistol
  code W33.01{encounter}  Accidental discharge of shotgun, {encounter}  when shotgun
  code W33.02{encounter}  Accidental discharge of hunting rifle, {encounter}  when rifle/hunting
  code X95.9{encounter}  Assault by a firearm, not given which, {encounter}  when assault/assailant/shot by/drive by
  code X93{encounter}  Assault by handgun, {encounter}  when handgun/pistol + assault/assailant/shot by
  code X74.9{encounter}  Self-harm by a firearm, not given which, {encounter}  when self-harm/self inflicted/suicide
  code X72{encounter}  Self-harm by handgun, {encounter}  when handgun/pistol + self-harm/self inflicted/suicide
  code Y24.9{encounter}  Firearm discharge, undetermined intent, {encounter}  when undetermined
W34.010{encounter}  Accidental discharge of airgun, {encounter} = BB gun | pellet gun injury | BB gun injury | airsoft injury | pellet gun
family Assault
  term assault | assaulted | altercation | physical altercation | physical assault | victim of assault | beaten up | punched in face | physically assaulted | alleged assault | jumped by | assault victim | got into a fight | fist fight | aggression by another | punched in the face | was punched | beaten by
  unless sexual/verbal
  code Y09  Assault by means not given
  code Y04.0{encounter}  Assault by unarmed brawl or fight, {encounter}  when fight/brawl/altercation/punched/kicked/fist/fists/punch
  code Y04.2{encounter}  Assault by strike or bump by another person, {encounter}  when pushed/shoved/bumped
  code Y04.1{encounter}  Assault by human bite, {encounter}  when bitten/bite/bit
  code Y04.8{encounter}  Assault by other bodily force, {encounter}  when choked/strangled
  code X99.1{encounter}  Assault by knife, {encounter}  when knife/stabbed/stab/stab wound
  code X99.9{encounter}  Assault by a sharp object, not given which, {encounter}  when sharp object
  code Y00{encounter}  Assault by blunt object, {encounter}  when bat/bottle/hammer/pipe/blunt object/brick
  code Y08.02{encounter}  Assault by baseball bat, {encounter}  when baseball bat
  code X95.9{encounter}  Assault by a firearm, not given which, {encounter}  when gun/gunshot/firearm/shot
X99.1{encounter}  Assault by knife, {encounter} = stabbed with knife | stabbed | stabbing | knife attack | stab wound by assailant | stabbed by
  unless pain/sensation/headache/self
family Self-inflicted cutting
  term self inflicted laceration | cutting self | cut wrist intentionally | self inflicted wound | self inflicted stab wound | cut her wrists | cut his wrists | self inflicted cuts | self inflicted cut | cut wrists
  code X78.9{encounter}  Self-harm by a sharp object, not given which, {encounter}
  code X78.1{encounter}  Self-harm by knife, {encounter}  when knife
  code X78.0{encounter}  Self-harm by sharp glass, {encounter}  when glass
  code X78.8{encounter}  Self-harm by another sharp object, {encounter}  when razor/razor blade/scissors
X80{encounter}  Self-harm by jumping from a high place, {encounter} = jumped from bridge | jumped from building | jumped off bridge | jumped from window | jumped out of window | jumped off building | jumped from balcony
X81.0{encounter}  Self-harm by jumping in front of a motor vehicle, {encounter} = jumped in front of car | ran into traffic intentionally | walked into traffic intentionally
X83.8{encounter}  Self-harm by other means, {encounter} = intentional self harm | self harm behavior | self inflicted injury | autolesion
Y30{encounter}  Fall from a high place, undetermined intent, {encounter} = fell or jumped | jumped or fell | jump or fall
Y07.9  Perpetrator of maltreatment, not given = perpetrator of abuse unknown

# Alcohol in the blood.
family Blood alcohol level
  term elevated blood alcohol | elevated ethanol level | elevated blood alcohol level | positive blood alcohol | blood alcohol level of | elevated alcohol level | ethanol level elevated
  code Y90.9  Alcohol present in blood, level not given
  code Y90.8  Blood alcohol level of 240 mg/100 ml or more  when greater than 240/over 240

# Place of occurrence. The phrase must tell where the injury happened.
family Place: private home
  term fell at home | fall at home | injured at home | accident at home | fell in home | fall in home | slipped at home | tripped at home | injury at home | occurred at home | happened at home | fell at her house | fell at his house | fall at her home | fell in her home | fell in his home
  code Y92.009  Private home, place in it not given, as the place of occurrence
  code Y92.002  Bathroom of a private home as the place of occurrence  when bathroom/shower/bathtub/toilet
  code Y92.000  Kitchen of a private home as the place of occurrence  when kitchen
  code Y92.003  Bedroom of a private home as the place of occurrence  when bedroom
  code Y92.007  Garden or yard of a private home as the place of occurrence  when yard/garden/backyard
Y92.002  Bathroom of a private home as the place of occurrence = fell in bathroom | fall in bathroom | slipped in bathroom | found on bathroom floor | bathroom fall | fell in the bathroom at home
Y92.000  Kitchen of a private home as the place of occurrence = fell in kitchen | fall in kitchen | slipped in kitchen | found on kitchen floor | kitchen fall | kitchen at home | in her kitchen | in his kitchen
Y92.003  Bedroom of a private home as the place of occurrence = fell in bedroom | fall in bedroom | found on bedroom floor
Y92.007  Garden or yard of a private home as the place of occurrence = fell in yard | fell in garden | fell in backyard | fall in yard | injured in yard | while gardening at home
Y92.010  Kitchen of a private house as the place of occurrence = kitchen of her house | kitchen of his house | kitchen of their house | kitchen of house
Y92.014  Driveway of a private house as the place of occurrence = fell in driveway | slipped in driveway | fall in driveway | fell on driveway | slipped on driveway
Y92.015  Garage of a private house as the place of occurrence = fell in garage | fall in garage
Y92.039  Apartment, place in it not given, as the place of occurrence = fell in apartment | fall in apartment | fell in her apartment | fell in his apartment
Y92.129  Nursing home, place in it not given, as the place of occurrence = fell at nursing home | fall at nursing home | fell at SNF | fall at SNF | fell in nursing home | fall at skilled nursing facility | fell at skilled nursing facility | fell at nursing facility | fell at rehab | fall in nursing home | fall at nursing facility
Y92.199  Other residential institution, place in it not given, as the place of occurrence = fell at assisted living | fall at assisted living | fell at group home | fell at assisted living facility | fall at group home | fall at assisted living facility
Y92.099  Other non-institutional residence, place in it not given, as the place of occurrence = fell at friend's house | at a friend's house
Y92.149  Prison, place in it not given, as the place of occurrence = fell in jail | injured in jail | fell in prison | injury in prison | assaulted in jail
family Place: hospital
  term in hospital fall | inpatient fall | fall in hospital | fell in hospital | fell while in hospital | fall on the ward | fall while inpatient
  code Y92.239  Hospital, place in it not given, as the place of occurrence
  code Y92.230  Patient room in hospital as the place of occurrence  when patient room/room/bed
  code Y92.231  Patient bathroom in hospital as the place of occurrence  when bathroom
Y92.410  Street or highway as the place of occurrence = fell in street | fell on street | on highway | on the interstate | on the freeway | in the road when | in the street when | fell on the street | fall on the street | public road fall
Y92.480  Sidewalk as the place of occurrence = fell on sidewalk | tripped on sidewalk | on the sidewalk | fall on sidewalk | slipped on sidewalk | sidewalk fall
Y92.481  Parking lot as the place of occurrence = fell in parking lot | in parking lot | in the parking lot | slipped in parking lot | fall in parking lot
Y92.219  School, unspecified, as the place of occurrence = fell at school | injured at school | fall at school | injury at school | happened at school | at recess
Y92.310  Basketball court as the place of occurrence = on basketball court
Y92.321  Football field as the place of occurrence = on football field
Y92.322  Soccer field as the place of occurrence = on soccer field
Y92.320  Baseball field as the place of occurrence = on baseball field
Y92.39  Other sports area as the place of occurrence = at the gym | at gym when | injured at gym
Y92.34  Public swimming pool as the place of occurrence = at public pool | at swimming pool | at the pool
Y92.511  Restaurant or cafe as the place of occurrence = fell at restaurant | at a restaurant | fell in restaurant
Y92.512  Supermarket, store or market as the place of occurrence = fell at store | fell in store | at grocery store | fell in supermarket | at walmart | fell at walmart | fall at store
Y92.69  Other industrial or construction area as the place of occurrence = at construction site | on construction site | at warehouse | at the warehouse
Y92.63  Factory as the place of occurrence = at the factory | at factory | in the factory
Y92.830  Public park as the place of occurrence = fell at park | at the park | in the park when
Y92.838  Other recreation area as the place of occurrence = at playground | at the playground | fell at playground
Y92.832  Beach as the place of occurrence = at the beach | on the beach when
Y92.79  Other farm place as the place of occurrence = on the farm | injured on farm | farm accident

# Activity at the time.
Y93.01  Activity: walking or hiking = while walking | while hiking | was walking when | walking and fell | walking when | hiking when | while out walking | walking the dog | walking dog
Y93.02  Activity: running = while running | while jogging | jogging when | was running when | out for a run
Y93.11  Activity: swimming = while swimming | was swimming
Y93.12  Activity: diving = while diving | diving board
Y93.21  Activity: ice skating = while ice skating
Y93.22  Activity: ice hockey = playing ice hockey | playing hockey | hockey game
Y93.23  Activity: snow skiing or snowboarding = while skiing | while snowboarding | while sledding
Y93.31  Activity: climbing = while rock climbing | rock climbing
Y93.41  Activity: dancing = while dancing | was dancing
Y93.42  Activity: yoga = while doing yoga | during yoga
Y93.43  Activity: gymnastics = during gymnastics | while doing gymnastics | doing gymnastics
Y93.44  Activity: trampoline = jumping on trampoline | on trampoline | trampoline injury | on a trampoline
Y93.45  Activity: cheerleading = cheerleading
Y93.51  Activity: roller skating or skateboarding = while skateboarding | while roller skating | while rollerblading
Y93.52  Activity: horseback riding = horseback riding | riding a horse | riding horse
Y93.53  Activity: golf = playing golf | while golfing
Y93.54  Activity: bowling = while bowling
Y93.55  Activity: bike riding = riding bike | riding bicycle | riding his bike | riding her bike | riding a bike | riding a bicycle
Y93.61  Activity: tackle football = playing football | football practice | football game | playing tackle football
Y93.62  Activity: flag or touch football = playing flag football
Y93.63  Activity: rugby = playing rugby | rugby match | rugby game
Y93.64  Activity: baseball or softball = playing baseball | playing softball | baseball game | softball game | sliding into base | sliding into second base | baseball practice
Y93.65  Activity: lacrosse or field hockey = playing lacrosse | field hockey | lacrosse game
Y93.66  Activity: soccer = playing soccer | soccer game | soccer practice | playing futbol | soccer match
Y93.67  Activity: basketball = playing basketball | basketball game | basketball practice
Y93.68  Activity: volleyball = playing volleyball | volleyball game | beach volleyball
Y93.72  Activity: wrestling = wrestling match | wrestling practice | while wrestling
Y93.71  Activity: boxing = while boxing | boxing match
Y93.75  Activity: martial arts = martial arts | karate | jiu jitsu
Y93.73  Activity: racquet sports = playing tennis | playing racquetball | playing pickleball | tennis match | playing squash
Y93.B3  Activity: free weights = lifting weights | weight lifting | weightlifting | bench pressing | bench press | deadlifting
Y93.A1  Activity: exercise machine = on treadmill | on the treadmill | elliptical machine
Y93.A9  Activity: other cardiorespiratory exercise = crossfit | working out when
Y93.E5  Activity: floor mopping and cleaning = mopping floor | mopping the floor
Y93.E9  Activity: other household maintenance = doing housework | household chores
Y93.E1  Activity: personal bathing and showering = getting out of shower | getting out of bathtub | while showering | in the shower when | taking a shower | getting out of the tub
Y93.G1  Activity: food preparation = preparing food | cutting vegetables | chopping vegetables | slicing food | chopping onions | cutting onions | slicing onions | chopping food | slicing vegetables | cutting an avocado | slicing a bagel | peeling potatoes | slicing tomatoes | cutting meat
Y93.G3  Activity: cooking and baking = while cooking | was cooking
Y93.H1  Activity: digging, shoveling and raking = shoveling snow | while shoveling | raking leaves | digging when
Y93.H2  Activity: gardening and landscaping = while gardening | mowing lawn | mowing the lawn | yard work | doing yard work | pruning trees | trimming trees | cutting grass
Y93.H3  Activity: building and construction = construction work | hanging drywall | working construction
Y93.K1  Activity: walking an animal = walking her dog | walking his dog | walking the dog
Y93.84  Activity: sleeping = fell while sleeping
Y93.89  Activity: other specified = roughhousing
Y93.83  Activity: rough housing and horseplay = horseplay | horsing around | rough housing
Y93.F2  Activity: caregiving, lifting = lifting a patient | lifting resident | transferring a patient
Y99.0  Civilian activity done for income or pay = at work when | while at work | work related injury | workers compensation | work injury | injured at work | on the job injury | fell at work | worker's comp | occupational injury | work related accident | injury at work | workplace injury | work accident | workman's comp | workplace accident
Y99.1  Military activity = military training injury | combat injury
Y99.8  Other external cause status = leisure activity injury | sports injury

# Later complication of care. These stand beside a complication code of any chapter.
kind finding
Y95  Hospital-acquired condition = nosocomial | hospital acquired | nosocomial infection | hospital acquired infection
  unless community
Y83.1  Implant of an artificial device as the cause of a later complication = complication of implanted device | due to prosthesis implantation
Y83.2  Anastomosis, bypass or graft as the cause of a later complication = anastomotic complication | complication of bypass | complication of anastomosis
Y83.0  Transplant of a whole organ as the cause of a later complication = complication of organ transplant
Y83.3  External stoma as the cause of a later complication = complication of stoma formation
Y83.5  Amputation of limb as the cause of a later complication = complication of amputation
Y83.6  Removal of another organ as the cause of a later complication = complication of cholecystectomy | complication of hysterectomy | complication after resection
Y83.8  Other surgery as the cause of a later complication = complication of surgery | postoperative complication | surgical complication
  unless no/without
Y84.0  Cardiac catheterization as the cause of a later complication = complication of cardiac catheterization | post catheterization hematoma | post catheterization complication
Y84.1  Kidney dialysis as the cause of a later complication = complication of dialysis | complication of hemodialysis
Y84.2  Radiotherapy as the cause of a later complication = complication of radiation | due to radiation therapy | radiation induced | due to radiotherapy | complication of radiotherapy | secondary to radiation therapy
Y84.4  Aspiration of fluid as the cause of a later complication = complication of thoracentesis | complication of paracentesis | complication of lumbar puncture | post lumbar puncture complication
Y84.6  Urinary catheterization as the cause of a later complication = due to Foley catheter | complication of urinary catheter | due to urinary catheter | due to indwelling catheter
Y84.8  Other medical procedure as the cause of a later complication = complication of endoscopy | complication of central line placement | complication of chest tube | complication of bronchoscopy | complication of intubation
