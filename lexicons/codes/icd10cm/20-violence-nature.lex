# Explosions, pressure, radiation, weather, less common animals, drowning, fire, weapons by intent, undetermined events.
# For emergency departments, trauma and burn wards, psychiatry. These codes stand beside an injury, never alone (guideline I.C.20).
system ICD-10-CM
source ICD-10-CM tabular list and External Cause index FY2027, W32-W99, X00-X99, Y01-Y38; guideline I.C.20
kind external-cause

# Guns, explosions.
family Shotgun or rifle, accident
  term accidental shotgun discharge | accidental rifle discharge | hunting accident | accidentally shot with shotgun | accidentally shot with rifle | hunting rifle discharged
  code W33.00{encounter}  Accidental discharge of a larger firearm, not given which, {encounter}
  code W33.01{encounter}  Accidental discharge of a shotgun, {encounter}  when shotgun/birdshot/buckshot
  code W33.02{encounter}  Accidental discharge of a hunting rifle, {encounter}  when rifle
W34.011{encounter}  Accidental discharge of a paintball gun, {encounter} = paintball injury | hit by paintball | struck by paintball
W36.3{encounter}  Explosion of pressurized-gas tank, {encounter} = gas tank explosion
W36.1{encounter}  Explosion of aerosol can, {encounter} = aerosol can explosion | spray can exploded
W35{encounter}  Explosion of boiler, {encounter} = boiler explosion
W37.8{encounter}  Explosion of tire, pipe or hose, {encounter} = tire explosion | tire exploded | hose exploded
W38{encounter}  Explosion of other pressurized device, {encounter} = pressure cooker explosion | pressure cooker exploded
W40.1{encounter}  Explosion of explosive gases, {encounter} = gas explosion | natural gas explosion | house explosion
W40.0{encounter}  Explosion of blasting material, {encounter} = dynamite explosion | blasting cap explosion
W42.9{encounter}  Exposure to other noise, {encounter} = loud noise exposure

# Crowd, less common animals.
W52{encounter}  Crushed or stepped on by a crowd, {encounter} = trampled by crowd | crowd crush
W50.4{encounter}  Accidental scratch by another person, {encounter} = scratched by another person | scratched by child
W50.2{encounter}  Accidental twist by another person, {encounter} = arm twisted by another person accidentally
W53.81{encounter}  Bitten by other rodent, {encounter} = hamster bite | guinea pig bite | gerbil bite | bitten by hamster
W53.29{encounter}  Other contact with squirrel, {encounter} = scratched by squirrel
W55.09{encounter}  Other contact with cat, {encounter} = tripped over cat | tripped over the cat
W55.19{encounter}  Other contact with horse, {encounter} = horse stepped on foot | crushed by horse | horse fell on
W55.21{encounter}  Bitten by cow, {encounter} = bitten by cow | cow bite
W55.31{encounter}  Bitten by other hoofed animal, {encounter} = bitten by goat | bitten by sheep | goat bite
W55.32{encounter}  Struck by other hoofed animal, {encounter} = kicked by goat | butted by goat | rammed by sheep | struck by deer
W55.41{encounter}  Bitten by pig, {encounter} = pig bite | bitten by pig
W58.01{encounter}  Bitten by alligator, {encounter} = alligator bite | bitten by alligator
W59.01{encounter}  Bitten by nonvenomous lizard, {encounter} = lizard bite | iguana bite | bitten by iguana
W59.21{encounter}  Bitten by turtle, {encounter} = turtle bite | snapping turtle bite | bitten by turtle
W61.01{encounter}  Bitten by parrot, {encounter} = parrot bite | bitten by parrot
W61.33{encounter}  Pecked by chicken, {encounter} = pecked by chicken | rooster attack | pecked by rooster
W61.51{encounter}  Bitten by goose, {encounter} = goose bite | bitten by goose
W61.91{encounter}  Bitten by other bird, {encounter} = bird bite | bitten by bird | pecked by bird

# Drowning, current, radiation, pressure, cold of human making.
W74{encounter}  Accidental drowning, cause not given, {encounter} = near drowning | nonfatal drowning | non fatal drowning | accidental drowning | drowning accident | submersion injury | found submerged
  unless bathtub/bath tub/pool/lake/river/ocean/pond
W73{encounter}  Other accidental drowning, not in transport, {encounter} = drowned in bucket | submerged in bucket | drowning in hot tub
W86.1{encounter}  Industrial wiring and electrical machinery, {encounter} = industrial electrical injury | electrocuted at work | high voltage injury | power line injury | touched power line
W88.0{encounter}  Exposure to X-rays, {encounter} = excessive x-ray exposure
W88.8{encounter}  Exposure to other ionizing radiation, {encounter} = radiation exposure accident
W89.1{encounter}  Exposure to tanning bed, {encounter} = burned in tanning bed
W89.0{encounter}  Exposure to welding light, {encounter} = welding without eye protection | welding arc exposure | flash from welding | arc welding exposure
W90.2{encounter}  Exposure to laser radiation, {encounter} = laser pointer injury | laser pointer exposure
W92{encounter}  Excessive heat of human making, {encounter} = overheated in sauna | heat exposure in foundry | locked in hot car
W93.01{encounter}  Contact with dry ice, {encounter} = dry ice injury | dry ice burn
W93.2{encounter}  Prolonged stay in freezer or refrigerator, {encounter} = locked in freezer | freezer exposure at work
W94.11{encounter}  Stay at high altitude, {encounter} = exposure to high altitude | ascent to high altitude
W94.21{encounter}  Surfacing from deep-water diving, {encounter} = scuba diving ascent | rapid ascent while diving | rapid ascent scuba
W94.23{encounter}  Sudden change of air pressure in aircraft during ascent, {encounter} = ear pain during flight takeoff
W94.31{encounter}  Sudden change of air pressure in aircraft during descent, {encounter} = ear pain during flight descent | ear pain on landing | barotrauma during flight descent
W94.32{encounter}  Rapid descent in water, {encounter} = rapid descent scuba diving | rapid descent while diving

# Fire, steam, hot things.
X00.1{encounter}  Smoke in uncontrolled fire in building, {encounter} = smoke inhalation in house fire | smoke inhalation from house fire | smoke from apartment fire
X00.5{encounter}  Jump from burning building, {encounter} = jumped from burning building | jumped out of window in house fire
X00.3{encounter}  Fall from burning building, {encounter} = fell from burning building
X01.0{encounter}  Flames in uncontrolled fire outside a building, {encounter} = wildfire burn | forest fire burn | brush fire burn
X01.1{encounter}  Smoke in uncontrolled fire outside a building, {encounter} = wildfire smoke exposure | exposure to wildfire smoke | forest fire smoke
X02.0{encounter}  Flames in controlled fire in building, {encounter} = fireplace burn | burned by fireplace
X03.1{encounter}  Smoke in controlled fire outside, {encounter} = campfire smoke exposure
X05{encounter}  Nightwear on fire, {encounter} = pajamas caught fire | nightgown caught fire
X06.2{encounter}  Other clothing on fire, {encounter} = clothing caught fire | clothes caught fire | shirt caught fire | sleeve caught fire
X08.01{encounter}  Bed fire from a cigarette, {encounter} = smoking in bed fire | fell asleep smoking in bed | cigarette set bed on fire
X08.00{encounter}  Bed fire, {encounter} = bed fire | mattress fire
X11.0{encounter}  Hot water in bath or tub, {encounter} = scald in bathtub | hot bathtub water | burned in bathtub
X11.1{encounter}  Running hot water, {encounter} = hot water from faucet | burned by hot faucet water | hot running water burn | hot shower burn
X14.1{encounter}  Other contact with hot air and gases, {encounter} = hot air burn
X15.1{encounter}  Contact with hot toaster, {encounter} = toaster burn
X15.2{encounter}  Contact with hotplate, {encounter} = hotplate burn | burned on hot plate
X18{encounter}  Contact with other hot metals, {encounter} = molten metal burn | burned by hot metal | welding slag burn | hot metal burn
X19{encounter}  Contact with other hot substance, {encounter} = hot wax burn | hot glue burn | hot glue gun burn | hot tar burn

# Weather and earth.
X34{encounter}  Earthquake, {encounter} = injured in earthquake | earthquake injury
X36.1{encounter}  Avalanche, landslide or mudslide, {encounter} = avalanche | landslide | mudslide | buried in avalanche
X37.2{encounter}  Blizzard, {encounter} = stranded in blizzard | caught in blizzard
X37.9{encounter}  Storm, not given which, {encounter} = injured in storm
X38{encounter}  Flood, {encounter} = injured in flood | caught in flood | flood waters
X39.8{encounter}  Other forces of nature, {encounter} = injured by ocean wave | hit by wave | knocked down by wave

# Self-harm by means.
X71.0{encounter}  Self-harm by drowning in bathtub, {encounter} = attempted to drown self in bathtub | tried to drown herself in bathtub | tried to drown himself in bathtub
X71.3{encounter}  Self-harm by drowning in natural water, {encounter} = jumped into river suicide attempt | tried to drown herself in river | tried to drown himself in river | walked into ocean to drown
X71.9{encounter}  Self-harm by drowning, place not given, {encounter} = suicide attempt by drowning | attempted to drown himself | attempted to drown herself | attempted suicide by drowning
family Self-inflicted gunshot
  term self inflicted gunshot wound | self inflicted GSW | SIGSW | shot himself | shot herself | suicide attempt by gunshot | suicide attempt by firearm | attempted suicide by gunshot
  unless accidental/accidentally
  code X74.9{encounter}  Self-harm by a firearm, not given which, {encounter}
  code X72{encounter}  Self-harm by handgun, {encounter}  when handgun/pistol/revolver
  code X73.0{encounter}  Self-harm by shotgun, {encounter}  when shotgun
  code X73.1{encounter}  Self-harm by hunting rifle, {encounter}  when rifle
  code X74.01{encounter}  Self-harm by airgun, {encounter}  when BB gun/pellet gun/air gun
X76{encounter}  Self-harm by smoke, fire or flames, {encounter} = set herself on fire | set himself on fire | self immolation | self inflicted burn | self inflicted burns | burns self with cigarettes
X77.3{encounter}  Self-harm by hot household appliance, {encounter} = burned self intentionally with iron | burned self intentionally with lighter
X79{encounter}  Self-harm by blunt object, {encounter} = head banging against wall intentionally | banging his head against the wall | banging her head against the wall | hit self with hammer intentionally
X81.1{encounter}  Self-harm by jumping in front of a train, {encounter} = jumped in front of train | jumped in front of subway | lay on train tracks
X82.2{encounter}  Intentional collision of motor vehicle with tree, {encounter} = intentionally drove into tree | drove car into tree intentionally
X82.8{encounter}  Other intentional crash of motor vehicle, {encounter} = intentionally crashed car | intentional car crash suicide attempt | drove off bridge intentionally
X83.1{encounter}  Self-harm by electrocution, {encounter} = attempted electrocution | attempted to electrocute himself | attempted to electrocute herself

# Assault by means.
X94.0{encounter}  Assault by shotgun, {encounter} = assaulted with shotgun | shot by assailant with shotgun
X95.01{encounter}  Assault by airgun, {encounter} = shot by assailant with BB gun | assaulted with BB gun
X97{encounter}  Assault by smoke, fire or flames, {encounter} = set on fire by assailant | burned with cigarettes by abuser | arson victim
X98.2{encounter}  Assault by hot fluids, {encounter} = assaulted with hot water | hot water thrown on him | hot water thrown on her | hot grease thrown
X99.0{encounter}  Assault by sharp glass, {encounter} = cut with bottle during assault | assaulted with broken bottle | glass thrown at him by | stabbed with broken bottle
X99.2{encounter}  Assault by sword or dagger, {encounter} = attacked with machete | assaulted with machete | machete attack | attacked with sword
Y00{encounter}  Assault by blunt object, {encounter} = assaulted with baseball bat | hit with pipe during assault | assaulted with hammer | struck with bottle during assault | pistol whipped | assaulted with blunt object
Y01{encounter}  Assault by pushing from a high place, {encounter} = pushed off balcony | pushed from window | pushed down stairs
Y02.0{encounter}  Assault by pushing in front of a motor vehicle, {encounter} = pushed into traffic | pushed in front of car
Y03.0{encounter}  Assault by motor vehicle, {encounter} = intentionally run over by car | intentionally hit with car | run over by boyfriend
Y04.1{encounter}  Assault by human bite, {encounter} = bitten during fight | bitten during assault | bitten by assailant
Y07.010  Current husband as perpetrator = abused by husband | beaten by husband | assaulted by husband
Y07.020  Current wife as perpetrator = abused by wife | assaulted by wife
Y07.030  Current male partner as perpetrator = abused by boyfriend | assaulted by boyfriend | beaten by boyfriend | male partner abuse | hit by boyfriend
Y07.040  Current female partner as perpetrator = abused by girlfriend | assaulted by girlfriend | hit by girlfriend
Y07.011  Former husband as perpetrator = abused by ex-husband | assaulted by ex-husband | beaten by ex-husband
Y07.021  Former wife as perpetrator = abused by ex-wife | assaulted by ex-wife
Y07.031  Former male partner as perpetrator = abused by ex-boyfriend | assaulted by ex-boyfriend
Y07.041  Former female partner as perpetrator = abused by ex-girlfriend | assaulted by ex-girlfriend
Y07.11  Biological father as perpetrator = abused by father | beaten by father | molested by father
Y07.12  Biological mother as perpetrator = abused by mother | beaten by mother
Y07.13  Adoptive father as perpetrator = abused by adoptive father
Y07.430  Stepfather as perpetrator = abused by stepfather | molested by stepfather

# Intent that could not be told; the law; the military.
Y21.9{encounter}  Drowning, undetermined intent, {encounter} = drowning undetermined intent
Y24.9{encounter}  Firearm, undetermined intent, {encounter} = gunshot wound undetermined intent | gunshot wound of undetermined intent
Y26{encounter}  Smoke, fire or flames, undetermined intent, {encounter} = burns undetermined intent | burn of undetermined intent
Y28.9{encounter}  Sharp object, undetermined intent, {encounter} = stab wound undetermined intent | stab wound of undetermined intent
Y33{encounter}  Other event, undetermined intent, {encounter} = injury of undetermined intent
Y35.833{encounter}  Legal intervention by conducted energy device, suspect injured, {encounter} = tasered by police | tased by police | taser injury | taser barbs
Y35.813{encounter}  Legal intervention by manhandling, suspect injured, {encounter} = injured during arrest | altercation with police | injured by police | tackled by police
Y35.003{encounter}  Legal intervention by a firearm, suspect injured, {encounter} = shot by police | officer involved shooting
Y36.230{encounter}  War operations, improvised explosive device, military personnel, {encounter} = IED blast in combat | IED explosion while deployed | injured by IED
